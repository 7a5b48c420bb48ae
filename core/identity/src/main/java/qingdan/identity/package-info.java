/** The identity room's door: whose tokens are trusted, and who is behind a token. */
@org.jspecify.annotations.NullMarked
package qingdan.identity;

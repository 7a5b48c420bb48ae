/** The embedded OpenID provider, without HTTP: what each request means and what is answered. */
@org.jspecify.annotations.NullMarked
package qingdan.identity.provider;

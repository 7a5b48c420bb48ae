/** Documents: what they say, and how they become a PDF that anybody can verify. */
@org.jspecify.annotations.NullMarked
package qingdan.casework.document;

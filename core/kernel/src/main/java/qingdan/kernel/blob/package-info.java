/** Files by their content: uploads, issued documents, copies fetched from other nodes. */
@org.jspecify.annotations.NullMarked
package qingdan.kernel.blob;

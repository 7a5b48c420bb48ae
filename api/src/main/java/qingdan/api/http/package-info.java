/** The one door of a node: the contract served over HTTP, with its limits and its problems. */
@org.jspecify.annotations.NullMarked
package qingdan.api.http;

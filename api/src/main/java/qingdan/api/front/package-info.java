/** The servers of the web and mobile front ends: files, headers, nothing else. */
@org.jspecify.annotations.NullMarked
package qingdan.api.front;

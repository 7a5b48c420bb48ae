/** Tests of the door over real HTTP. */
@org.jspecify.annotations.NullMarked
package qingdan.api.http;

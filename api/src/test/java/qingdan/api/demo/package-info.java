/** What the operator's tools say, over real databases. */
@org.jspecify.annotations.NullMarked
package qingdan.api.demo;

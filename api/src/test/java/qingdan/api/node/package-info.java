/** Three real nodes, each a process of its own, and what can be done to them. */
@org.jspecify.annotations.NullMarked
package qingdan.api.node;

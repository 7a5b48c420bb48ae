/** What other rooms and other nodes may see of change requests (变更申请): events with stable names registry.Change*. */
@org.jspecify.annotations.NullMarked
package qingdan.registry.change.event;

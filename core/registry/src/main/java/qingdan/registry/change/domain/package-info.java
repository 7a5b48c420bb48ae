/** The law of change requests (变更申请规则): pure; the route itself is a procedure run by the procedure kernel. */
@org.jspecify.annotations.NullMarked
package qingdan.registry.change.domain;

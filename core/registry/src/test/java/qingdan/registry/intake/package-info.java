/** Tests of the intake. */
@org.jspecify.annotations.NullMarked
package qingdan.registry.intake;

@org.jspecify.annotations.NullMarked
package qingdan.registry.print;

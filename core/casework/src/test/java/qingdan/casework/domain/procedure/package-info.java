@org.jspecify.annotations.NullMarked
package qingdan.casework.domain.procedure;

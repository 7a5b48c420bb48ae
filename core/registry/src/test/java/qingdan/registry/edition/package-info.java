/** Published editions of the list (清单版本): what stood on it on a day, provable offline. */
@org.jspecify.annotations.NullMarked
package qingdan.registry.edition;

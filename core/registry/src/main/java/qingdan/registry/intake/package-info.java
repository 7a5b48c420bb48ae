/** Taking lists in (导入): from the tables offices really have to versions of items, with a report for every row. */
@org.jspecify.annotations.NullMarked
package qingdan.registry.intake;

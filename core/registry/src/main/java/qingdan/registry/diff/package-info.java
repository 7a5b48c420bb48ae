/** Field-level comparison of items and entries (要素比对), pure. */
@NullMarked
package qingdan.registry.diff;

import org.jspecify.annotations.NullMarked;

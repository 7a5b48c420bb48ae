/** The room's tables: writing what was decided or received, and reading the list. SQL names schema registry only. */
@NullMarked
package qingdan.registry.store;

import org.jspecify.annotations.NullMarked;

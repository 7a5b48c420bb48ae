@NullMarked
package qingdan.registry.diff;

import org.jspecify.annotations.NullMarked;

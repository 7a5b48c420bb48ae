@NullMarked
package qingdan.registry.seed;

import org.jspecify.annotations.NullMarked;

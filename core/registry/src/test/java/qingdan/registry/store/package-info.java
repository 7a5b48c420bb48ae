@NullMarked
package qingdan.registry.store;

import org.jspecify.annotations.NullMarked;

/** The product's own sample list: readable files under {@code seed/}, read into the room's records. */
@NullMarked
package qingdan.registry.seed;

import org.jspecify.annotations.NullMarked;

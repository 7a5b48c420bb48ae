/** Pure law of the registry room: no clock, no chance, no I/O. */
@NullMarked
package qingdan.registry.domain;

import org.jspecify.annotations.NullMarked;

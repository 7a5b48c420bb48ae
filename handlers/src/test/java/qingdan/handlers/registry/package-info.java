@NullMarked
package qingdan.handlers.registry;

import org.jspecify.annotations.NullMarked;

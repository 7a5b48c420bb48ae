@NullMarked
package qingdan.registry.domain;

import org.jspecify.annotations.NullMarked;

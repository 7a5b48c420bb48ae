/** What the registry room publishes: events, and the item records they carry. The only registry types other rooms may name. */
@NullMarked
package qingdan.registry.event;

import org.jspecify.annotations.NullMarked;

/** One node put together: database, rooms, workers, door; started and stopped in order. */
@org.jspecify.annotations.NullMarked
package qingdan.api.node;

/** Benches of the door: they print one JSON line per finding. */
@org.jspecify.annotations.NullMarked
package qingdan.api.bench;

/** Figures of measurements: percentiles, the machine they were seen on, one JSON line each. */
@org.jspecify.annotations.NullMarked
package qingdan.api.measure;

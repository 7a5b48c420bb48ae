/** The Hazelcast-clustered event bus, used for wake-up signals only. */
@org.jspecify.annotations.NullMarked
package qingdan.api.cluster;

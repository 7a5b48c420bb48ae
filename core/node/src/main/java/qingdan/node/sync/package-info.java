/** Synchronisation with the parent node: sealed logs both ways, files before the events that name them. */
@org.jspecify.annotations.NullMarked
package qingdan.node.sync;

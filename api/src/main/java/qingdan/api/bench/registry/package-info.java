/** The list of a whole province, made up: taken in, searched, read and given out through a node's own door (政府权力项目库测量). */
@org.jspecify.annotations.NullMarked
package qingdan.api.bench.registry;

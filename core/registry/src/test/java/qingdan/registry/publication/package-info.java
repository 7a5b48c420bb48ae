/** Giving the list out (公布与开放): official tables, open data, their description. */
@org.jspecify.annotations.NullMarked
package qingdan.registry.publication;

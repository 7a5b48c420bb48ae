/** The tables of the identity room and what is asked of them. */
@org.jspecify.annotations.NullMarked
package qingdan.identity.store;

/** What other rooms may see of identity: the facts it has written down. */
@org.jspecify.annotations.NullMarked
package qingdan.identity.event;

/** People of the demonstration as a program plays them: they sign in and call the nodes' contract like a front end, and know nothing else. */
@org.jspecify.annotations.NullMarked
package qingdan.api.people;

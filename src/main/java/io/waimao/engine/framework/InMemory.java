package io.waimao.engine.framework;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a method of the API that it answers a field of its source, the first parameter, from memory and at once, so that
 * the engine may call it for a whole list without a field's ceremony. It takes no context.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface InMemory {}

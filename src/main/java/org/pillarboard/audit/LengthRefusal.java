package org.pillarboard.audit;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.pillarboard.shared.FieldName;
import org.pillarboard.shared.RuleViolation;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Service;

/**
 * Names the field that holds too much, where the database would only say that a column is full. Stands outside the
 * transaction of every service, since the database speaks at the commit; nothing of the work is stored then.
 */
@Configuration(proxyBeanMethods = false)
class LengthRefusal {

    private static final Pattern FULL = Pattern.compile("Data too long for column '(?:[^']*\\.)?`?(\\w+)`?'");

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor namesTheFullField() {
        MethodInterceptor telling = LengthRefusal::tell;
        var advisor = new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forClassAnnotation(Service.class), telling);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static Object tell(MethodInvocation call) throws Throwable {
        try {
            return call.proceed();
        } catch (RuntimeException refused) {
            throw fullField(refused).<RuntimeException>map(name -> new RuleViolation("error.tooLong", new FieldName(name)))
                    .orElse(refused);
        }
    }

    /** The mapper and the framework each wrap what the driver says, not always in the same way. */
    private static Optional<String> fullField(RuntimeException refused) {
        return Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause).filter(SQLException.class::isInstance)
                .map(cause -> FULL.matcher(String.valueOf(cause.getMessage()))).filter(Matcher::find)
                .map(found -> found.group(1)).findFirst();
    }
}

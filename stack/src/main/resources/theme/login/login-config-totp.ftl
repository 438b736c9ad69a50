<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#-- Keycloak's page with labels that belong to their fields, and the key beside the picture. -->
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp','userLabel'); section>
    <#if section = "header">
        ${msg("loginTotpTitle")}
    <#elseif section = "form">
        <ol class="totp-steps">
            <li>
                ${msg("loginTotpStep1")}
                <ul>
                    <#list totp.supportedApplications as app>
                        <li>${msg(app)}</li>
                    </#list>
                </ul>
            </li>
            <li>
                ${msg("loginTotpStep2")}
                <img src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("totpPicture")}">
                <p>${msg("totpKey")} <code>${totp.totpSecretEncoded}</code></p>
            </li>
            <li>${msg("loginTotpStep3")}</li>
        </ol>
        <form class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate>
            <@field.input name="totp" label=msg("authenticatorCode") autocomplete="one-time-code" />
            <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
            <#if totp.otpCredentials?has_content>
                <@field.input name="userLabel" label=msg("loginTotpDeviceName") />
            </#if>
            <@buttons.actionGroup>
                <@buttons.button id="saveTOTPBtn" label="doSubmit" />
            </@buttons.actionGroup>
        </form>
    </#if>
</@layout.registrationLayout>

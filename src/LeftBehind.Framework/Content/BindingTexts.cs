using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LeftBehind.Framework.Content;

/// <summary>What a form says of a value that cannot be read at all (letters in a number), in the user's language.</summary>
internal sealed class BindingTexts(IStringLocalizer<AnnotationTexts> text) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => text["“{0}” cannot be read as {1}.", value, field]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => text["“{0}” cannot be read.", value]);
        messages.SetValueMustBeANumberAccessor(field => text["{0} must be a number.", field]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => text["This must be a number."]);
        messages.SetValueIsInvalidAccessor(value => text["“{0}” cannot be read.", value]);
        messages.SetUnknownValueIsInvalidAccessor(field => text["What was written for {0} cannot be read.", field]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => text["What was written cannot be read."]);
        messages.SetValueMustNotBeNullAccessor(field => text["{0} is required.", field]);
        messages.SetMissingBindRequiredValueAccessor(field => text["{0} is required.", field]);
    }
}

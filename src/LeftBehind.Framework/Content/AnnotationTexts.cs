using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using LeftBehind.Framework.Hosting;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Framework.Content;

/// <summary>
/// The messages of DataAnnotations in the user's language: from the texts of the module that a part belongs to, else from the
/// framework's own, which know the annotations that every module uses.
/// </summary>
internal sealed class AnnotationTexts(IStringLocalizerFactory factory, IStringLocalizer<AnnotationTexts> text)
{
    private readonly ConcurrentDictionary<Type, IStringLocalizer> _modules = new();

    public string Of(Type owner, MemberPlan member, ValidationAttribute attribute)
    {
        var name = Translate(owner, member.DisplayName, []);
        return (attribute, attribute.ErrorMessage) switch
        {
            (RequiredAttribute, null) => text["{0} is required.", name],
            (RangeAttribute range, null) => text["{0} lies between {1} and {2}.", name, range.Minimum, range.Maximum],
            (_, null) => attribute.FormatErrorMessage(name),
            (_, var message) => Translate(owner, message, [name, .. Limits(attribute)]),
        };
    }

    public string Of(Type owner, ValidationResult result) => Translate(owner, result.ErrorMessage ?? "", []);

    private string Translate(Type owner, string message, object[] arguments)
    {
        var own = _modules.GetOrAdd(owner, type => factory.Create(WebServices.StartupOf(type)))[message, arguments];
        return own.ResourceNotFound ? text[message, arguments] : own;
    }

    // In the order in which the attributes themselves number them.
    private static object[] Limits(ValidationAttribute attribute) => attribute switch
    {
        StringLengthAttribute length => [length.MaximumLength, length.MinimumLength],
        MaxLengthAttribute length => [length.Length],
        MinLengthAttribute length => [length.Length],
        RangeAttribute range => [range.Minimum, range.Maximum],
        RegularExpressionAttribute pattern => [pattern.Pattern],
        _ => [],
    };
}

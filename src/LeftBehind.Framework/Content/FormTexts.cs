using System.ComponentModel.DataAnnotations;
using LeftBehind.Framework.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LeftBehind.Framework.Content;

/// <summary>
/// What a form says of a value that an annotation refuses, in the user's language: by the module's own words, else by the framework's,
/// which know the annotations that every module uses.
/// </summary>
internal sealed class FormTexts : IPostConfigureOptions<MvcOptions>, IValidationMetadataProvider, IValidationAttributeAdapterProvider
{
    private readonly ValidationAttributeAdapterProvider _known = new();

    public static IStringLocalizer Of(Type type, IStringLocalizerFactory factory) => new Words(factory.Create(WebServices.StartupOf(type)), factory.Create(typeof(AnnotationTexts)));

    // After the annotations have been read, and those that follow from a type that is never null.
    public void PostConfigure(string? name, MvcOptions options) => options.ModelMetadataDetailsProviders.Add(this);

    // Only what has a text of its own is translated at all.
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>().Where(attribute => attribute.ErrorMessage is null && attribute.ErrorMessageResourceType is null))
        {
            attribute.ErrorMessage = attribute switch
            {
                RequiredAttribute => "{0} is required.",
                RangeAttribute => "{0} lies between {1} and {2}.",
                StringLengthAttribute => "{0} may have at most {1} characters.",
                _ => null,
            };
        }
    }

    public IAttributeAdapter? GetAttributeAdapter(ValidationAttribute attribute, IStringLocalizer? stringLocalizer) =>
        _known.GetAttributeAdapter(attribute, stringLocalizer) ?? new OwnAttribute(attribute, stringLocalizer);

    /// <summary>An annotation that ASP.NET does not know.</summary>
    private sealed class OwnAttribute(ValidationAttribute attribute, IStringLocalizer? text) : AttributeAdapterBase<ValidationAttribute>(attribute, text)
    {
        public override void AddValidation(ClientModelValidationContext context)
        {
        }

        public override string GetErrorMessage(ModelValidationContextBase validationContext) =>
            GetErrorMessage(validationContext.ModelMetadata, validationContext.ModelMetadata.GetDisplayName());
    }

    private sealed class Words(IStringLocalizer own, IStringLocalizer everybodys) : IStringLocalizer
    {
        public LocalizedString this[string name] => own[name] is { ResourceNotFound: false } found ? found : everybodys[name];

        public LocalizedString this[string name, params object[] arguments] => own[name, arguments] is { ResourceNotFound: false } found ? found : everybodys[name, arguments];

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => own.GetAllStrings(includeParentCultures);
    }
}

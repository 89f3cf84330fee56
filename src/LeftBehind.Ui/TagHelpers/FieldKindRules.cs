using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>Which control fits a member, and how its value is written into the page.</summary>
internal static class FieldKindRules
{
    public static string KindOf(ModelMetadata metadata, bool hasOptions) =>
        hasOptions || metadata.IsEnum ? "select"
        : metadata.DataTypeName == nameof(DataType.MultilineText) ? "textarea"
        : metadata.DataTypeName == nameof(DataType.Password) ? "password"
        : metadata.DataTypeName == nameof(DataType.PhoneNumber) ? "tel"
        : KindOf(metadata.UnderlyingOrModelType);

    /// <summary>Marked only where somebody said so: a bool or a list is never empty by mistake.</summary>
    public static bool IsDemanded(ModelMetadata metadata) =>
        metadata.ValidatorMetadata.OfType<RequiredAttribute>().Any()
        && !(metadata.IsEnumerableType || metadata.UnderlyingOrModelType == typeof(bool));

    public static string Text(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum choice => choice.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string KindOf(Type type) =>
        type == typeof(bool) ? "checkbox"
        : type == typeof(DateOnly) || type == typeof(DateTime) ? "date"
        : type == typeof(TimeOnly) ? "time"
        : type == typeof(int) || type == typeof(long) || type == typeof(decimal) ? "number"
        : type.Name == "PartialDate" ? "month"
        : type != typeof(string) && typeof(IEnumerable<string>).IsAssignableFrom(type) ? "phones"
        : "text";
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LeftBehind.Ui.TagHelpers;

/// <summary>A field to be drawn: what the view said of it and what the model state knows.</summary>
public sealed class Field
{
    public Field(ViewContext view, ModelExpression expression)
    {
        View = view;
        Expression = expression;
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        Id = TagBuilder.CreateSanitizedId(Name, "_");
        Error = view.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
    }

    public ViewContext View { get; }

    public ModelExpression Expression { get; }

    public string Name { get; }

    public string Id { get; }

    public string? Error { get; }

    public required string Label { get; init; }

    public required string Kind { get; init; }

    public string? Hint { get; init; }

    public string? Warning { get; init; }

    public IEnumerable<SelectListItem>? Options { get; init; }

    public int Rows { get; init; }

    public bool Required { get; init; }

    public bool Readonly { get; init; }

    public IReadOnlyDictionary<string, string> InputAttributes { get; init; } = new Dictionary<string, string>();

    /// <summary>What was typed, else what the model holds.</summary>
    public string Value => View.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.AttemptedValue is { } typed
        ? typed
        : FieldKindRules.Text(Expression.Model);

    public string? DescribedBy()
    {
        string?[] parts = [Hint is null ? null : Id + "-hint", Warning is null ? null : Id + "-warning", Error is null ? null : Id + "-error"];
        var ids = string.Join(' ', parts.OfType<string>());
        return ids.Length == 0 ? null : ids;
    }
}

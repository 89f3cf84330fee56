using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Ui.Editing;
using LeftBehind.Ui.Security;
using LeftBehind.Workflows.Services;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LeftBehind.Workflows.Design;

/// <summary>Makes the form of an activity from the annotations of its properties, the same that its values are checked by.</summary>
internal sealed class PaletteFields(IModelMetadataProvider metadata, FormWords words, RoleWords roles, WorkflowWords workflowWords, TaskSubjects subjects)
{
    public IReadOnlyList<PaletteField> Of(Type properties) =>
        [.. metadata.GetMetadataForType(properties).Properties.Where(IsEdited).Select(Field)];

    // What is not scaffolded is edited with something else, but for expressions, which other systems keep in more than one place.
    private static bool IsEdited(ModelMetadata property) => property.ShowForEdit || typeof(WorkflowExpression).IsAssignableFrom(property.ModelType);

    private PaletteField Field(ModelMetadata property)
    {
        var rules = property.ValidatorMetadata;
        var range = rules.OfType<RangeAttribute>().FirstOrDefault();
        return new(property.PropertyName!, property.DisplayName ?? property.PropertyName!, KindOf(property))
        {
            Hint = property.Description ?? "",
            IsRequired = rules.OfType<RequiredAttribute>().Any(),
            IsRare = !property.ShowForEdit,
            Longest = rules.OfType<StringLengthAttribute>().FirstOrDefault()?.MaximumLength,
            Least = range?.Minimum as int?,
            Most = range?.Maximum as int?,
            Choices = ChoicesOf(property),
        };
    }

    private static PaletteFieldKind KindOf(ModelMetadata property) => property.TemplateHint switch
    {
        PaletteHints.Role => PaletteFieldKind.Choice,
        PaletteHints.ContentTypes => PaletteFieldKind.Choices,
        PaletteHints.Outcomes => PaletteFieldKind.Outcomes,
        _ => KindOf(property.UnderlyingOrModelType),
    };

    private static PaletteFieldKind KindOf(Type type) =>
        type.IsEnum ? PaletteFieldKind.Choice
        : type == typeof(bool) ? PaletteFieldKind.YesNo
        : type == typeof(int) ? PaletteFieldKind.Number
        : typeof(WorkflowExpression).IsAssignableFrom(type) ? PaletteFieldKind.Expression
        : type != typeof(string) && typeof(IEnumerable<string>).IsAssignableFrom(type) ? PaletteFieldKind.Names
        : PaletteFieldKind.Text;

    private IReadOnlyList<PaletteChoice> ChoicesOf(ModelMetadata property) => property.TemplateHint switch
    {
        PaletteHints.Role => [.. RoleNames.All.Select(role => new PaletteChoice(role, roles.Of(role)))],
        PaletteHints.ContentTypes => [.. subjects.All.Select(subject => new PaletteChoice(subject.ContentType, subject.Name))],
        _ => property.UnderlyingOrModelType is { IsEnum: true } type
            ? [.. Enum.GetValues(type).Cast<Enum>().Select(value => new PaletteChoice(value.ToString(), value is OrganizationLevel level ? workflowWords.Of(level) : words.Of(value)))]
            : [],
    };
}

using System.ComponentModel.DataAnnotations;
using System.Reflection;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Editing;

/// <summary>What a field of the form is called, with the person it belongs to: 父亲 · 外出时间.</summary>
internal static class FormLabels
{
    public static string Of(string path, IStringLocalizer<Startup> text)
    {
        var (type, names) = (typeof(ChildForm), new List<string>());
        foreach (var step in path.Split('.'))
        {
            var name = step.Split('[')[0];
            if (type.GetProperty(name) is not { } property)
            {
                return path;
            }
            if (LabelOf(property, text) is { } label)
            {
                names.Add(label);
            }
            type = property.PropertyType.IsGenericType ? property.PropertyType.GenericTypeArguments[0] : property.PropertyType;
        }
        return string.Join(" · ", names);
    }

    /// <summary>A value as the screen says it: of choices the word, of all else the text.</summary>
    public static string Value(string path, string text)
    {
        var type = typeof(ChildForm);
        foreach (var step in path.Split('.'))
        {
            var property = type.GetProperty(step.Split('[')[0])?.PropertyType ?? typeof(string);
            type = property.IsGenericType ? property.GenericTypeArguments[0] : property;
        }
        return type.IsEnum && Enum.TryParse(type, text, out var value) ? ChildWords.Of((Enum)value) : text;
    }

    private static string? LabelOf(PropertyInfo property, IStringLocalizer<Startup> text) => property.GetCustomAttribute<DisplayAttribute>()?.Name is { } name
        ? text[name].Value
        : property.Name switch
        {
            nameof(ChildForm.Father) => text["Father"].Value,
            nameof(ChildForm.Mother) => text["Mother"].Value,
            nameof(ChildForm.Guardians) or nameof(ChildForm.MoreGuardians) => text["Guardians"].Value,
            nameof(ChildForm.Helper) => text["Helper"].Value,
            nameof(ParentForm.Earlier) => text["Times away"].Value,
            nameof(ParentForm.Visits) => text["Visits home"].Value,
            _ => null,
        };
}

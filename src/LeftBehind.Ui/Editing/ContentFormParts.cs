using System.ComponentModel.DataAnnotations;
using System.Reflection;
using LeftBehind.Abstractions.Content;

namespace LeftBehind.Ui.Editing;

/// <summary>Between a content item and a form over its parts.</summary>
internal static class ContentFormParts
{
    public static TForm Read<TForm>(ContentItem item) where TForm : ContentForm, new()
    {
        var form = new TForm { ContentItemId = item.ContentItemId, OrganizationId = item.OrganizationId, Revision = item.Revision };
        foreach (var property in PartsOf(typeof(TForm)))
        {
            property.SetValue(form, item.Get(property.PropertyType));
        }
        return form;
    }

    public static void Write(ContentForm form, ContentItem item)
    {
        item.OrganizationId = form.OrganizationId;
        foreach (var property in PartsOf(form.GetType()))
        {
            var (stored, typed) = (item.Get(property.PropertyType), property.GetValue(form));
            foreach (var field in FieldsOf(property.PropertyType))
            {
                field.SetValue(stored, Trimmed(field.GetValue(typed)) ?? EmptyOf(field));
            }
            item.Put(stored);
        }
    }

    /// <summary>Where in the form an error of the item belongs: HomePart.Name is Home.Name.</summary>
    public static string FieldOf(Type form, string member)
    {
        var part = member.Split('.')[0];
        return PartsOf(form).FirstOrDefault(property => property.PropertyType.Name == part) is { } found ? found.Name + member[part.Length..] : "";
    }

    private static IEnumerable<PropertyInfo> PartsOf(Type form) => form.GetProperties().Where(property => property.PropertyType.IsSubclassOf(typeof(ContentPart)));

    private static IEnumerable<PropertyInfo> FieldsOf(Type part) => part.GetProperties()
        .Where(property => property.CanWrite && property.GetCustomAttribute<EditableAttribute>() is not { AllowEdit: false });

    private static object? Trimmed(object? typed) => typed is string words ? words.Trim() : typed;

    // The binder says null for a text that was left empty, also where the part never does.
    private static string? EmptyOf(PropertyInfo field) =>
        field.PropertyType == typeof(string) && new NullabilityInfoContext().Create(field).WriteState == NullabilityState.NotNull ? "" : null;
}

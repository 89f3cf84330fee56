using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Editing;

internal static class FormCopy
{
    /// <summary>Puts every value of one form into another, which the page already holds.</summary>
    public static void Onto(ChildForm target, ChildForm source)
    {
        foreach (var property in typeof(ChildForm).GetProperties().Where(property => property.CanWrite))
        {
            property.SetValue(target, property.GetValue(source));
        }
    }
}

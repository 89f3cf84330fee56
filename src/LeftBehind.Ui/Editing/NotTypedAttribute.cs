namespace LeftBehind.Ui.Editing;

/// <summary>
/// Marks what a form carries along and nobody types: it is no field, and is left out where two people's forms are compared.
/// (<c>[Editable(false)]</c> says more: the value is never taken from a browser at all.)
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotTypedAttribute : Attribute;

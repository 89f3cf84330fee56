namespace LeftBehind.Abstractions.Templates;

/// <summary>A template reckons with values that it cannot reckon with, such as a division by zero. The message repeats none of them.</summary>
public sealed class TemplateValueException(string message) : InvalidOperationException(message);

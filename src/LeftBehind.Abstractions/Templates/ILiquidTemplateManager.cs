namespace LeftBehind.Abstractions.Templates;

/// <summary>Liquid for what users write. Values are HTML-encoded; only members that the model's type was registered with are reachable.</summary>
public interface ILiquidTemplateManager
{
    /// <summary>Checks a template.</summary>
    /// <returns>Null when it is right, else the error with its line.</returns>
    string? Validate(string template);

    /// <summary>Renders a template with a model's public properties. Stops after a bounded number of steps, five seconds, or a million characters.</summary>
    /// <exception cref="InvalidOperationException">The template is wrong or ran too long.</exception>
    /// <exception cref="TemplateValueException">A value cannot be worked out.</exception>
    Task<string> RenderAsync(string template, object model, CancellationToken cancellationToken);
}

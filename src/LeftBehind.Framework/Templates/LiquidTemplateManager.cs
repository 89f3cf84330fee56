using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using LeftBehind.Abstractions.Templates;

namespace LeftBehind.Framework.Templates;

internal sealed class LiquidTemplateManager(TimeProvider time) : ILiquidTemplateManager
{
    private const int MostSteps = 100_000;

    // Chinese as it is: the default encoder makes eight letters of each character.
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly FluidParser _parser = new();

    public string? Validate(string template) => _parser.TryParse(template, out _, out var error) ? null : error;

    public async Task<string> RenderAsync(string template, object model, CancellationToken cancellationToken)
    {
        if (!_parser.TryParse(template, out var parsed, out var error))
        {
            throw new InvalidOperationException(error);
        }
        cancellationToken.ThrowIfCancellationRequested();
        // Only the model's own type is registered: what it holds is reachable as far as it was made of plain values.
        var options = new TemplateOptions { MaxSteps = MostSteps, Now = () => time.GetUtcNow() };
        options.MemberAccessStrategy.Register(model.GetType());
        return await parsed.RenderAsync(new TemplateContext(model, options), _encoder);
    }
}

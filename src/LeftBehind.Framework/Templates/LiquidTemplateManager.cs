using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using LeftBehind.Abstractions.Templates;
using Microsoft.Extensions.Caching.Memory;

namespace LeftBehind.Framework.Templates;

internal sealed class LiquidTemplateManager : ILiquidTemplateManager, IDisposable
{
    private const int MostSteps = 100_000;
    private const int MostKept = 1_000;

    private readonly TimeProvider _time;

    // Chinese as it is: the default encoder makes eight letters of each character.
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // Only the model's own type is registered: what it holds is reachable as far as it was made of plain values.
    private readonly ConcurrentDictionary<Type, TemplateOptions> _options = new();
    private readonly MemoryCache _parsed = new(new MemoryCacheOptions { SizeLimit = MostKept });
    private readonly FluidParser _parser = new();

    public LiquidTemplateManager(TimeProvider time)
    {
        _time = time;
        // It doubles a text with each step, and assign says the same.
        _parser.RegisteredTags.Remove("capture");
    }

    public string? Validate(string template) => _parser.TryParse(template, out _, out var error) ? null : error;

    public async Task<string> RenderAsync(string template, object model, CancellationToken cancellationToken)
    {
        var parsed = Parse(template);
        cancellationToken.ThrowIfCancellationRequested();
        var context = new BoundedContext(model, _options.GetOrAdd(model.GetType(), OptionsOf), _time);
        await using var written = new BoundedWriter(context);
        try
        {
            await parsed.RenderAsync(written, _encoder, context);
        }
        // What a filter says of a value that it cannot take may repeat the value.
        catch (Exception exception) when (exception is not (InvalidOperationException or OperationCanceledException))
        {
            throw new TemplateValueException($"What stands in braces cannot be worked out: {exception.GetType().Name}.");
        }
        return written.ToString();
    }

    public void Dispose() => _parsed.Dispose();

    // A letter is written out for each of its families.
    private IFluidTemplate Parse(string template)
    {
        if (_parsed.TryGetValue(template, out IFluidTemplate? known))
        {
            return known!;
        }
        if (!_parser.TryParse(template, out var parsed, out var error))
        {
            throw new InvalidOperationException(error);
        }
        if (RangeLimit.IsBroken(parsed))
        {
            throw new InvalidOperationException("A range is too long, or its ends are not numbers.");
        }
        return _parsed.Set(template, parsed, new MemoryCacheEntryOptions { Size = 1 });
    }

    private TemplateOptions OptionsOf(Type model)
    {
        var options = new TemplateOptions { MaxSteps = MostSteps, Now = () => _time.GetUtcNow() };
        options.MemberAccessStrategy.Register(model);
        options.LimitTexts();
        return options;
    }
}

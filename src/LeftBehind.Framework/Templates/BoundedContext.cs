using Fluid;

namespace LeftBehind.Framework.Templates;

/// <summary>Where a template is worked out: it ends in good time, or is ended.</summary>
internal sealed class BoundedContext(object model, TemplateOptions options, TimeProvider time) : TemplateContext(model, options)
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(2);

    private readonly long _begun = time.GetTimestamp();

    /// <exception cref="InvalidOperationException">The time is over.</exception>
    public void Check()
    {
        if (time.GetElapsedTime(_begun) > _longest)
        {
            throw new InvalidOperationException("The template took longer than two seconds.");
        }
    }

    public static void Check(TemplateContext context) => (context as BoundedContext)?.Check();
}

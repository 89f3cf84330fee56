using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Ui.Screens;

/// <summary>Gives actions the sealed values of an address opened; they need not know of it.</summary>
internal sealed class SealedQueryValues : IValueProviderFactory
{
    public Task CreateValueProviderAsync(ValueProviderFactoryContext context)
    {
        var request = context.ActionContext.HttpContext.Request;
        if (request.Query.Any(pair => SealedQuery.IsSealed(pair.Value)))
        {
            context.ValueProviders.Insert(0, new Values(request.Query, request.HttpContext.RequestServices.GetRequiredService<SealedQuery>()));
        }
        return Task.CompletedTask;
    }

    private sealed class Values(IQueryCollection query, SealedQuery sealedQuery) : BindingSourceValueProvider(BindingSource.Query)
    {
        public override bool ContainsPrefix(string prefix) => SealedQuery.IsSealed(query[prefix]);

        public override ValueProviderResult GetValue(string key) =>
            ContainsPrefix(key) ? new(sealedQuery.Open(query[key]), CultureInfo.InvariantCulture) : ValueProviderResult.None;
    }
}

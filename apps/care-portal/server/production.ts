// Imported first: React chooses its production build by this when it loads.
process.env['NODE_ENV'] = 'production';

import '@service-directory/element/define';
